import { createAccount } from './es/create-account';
import { developers } from './es/developers';
import { failure } from './es/failure';
import { findLocalHelp } from './es/find-local-help';
import { forgotPassword } from './es/forgot-password';
import { help } from './es/help';
import { helper } from './es/helper';
import { helperWords } from './es/helper-words';
import { home } from './es/home';
import { layout } from './es/layout';
import { notFound } from './es/not-found';
import { npnLookup } from './es/npn-lookup';
import { npnLookupForm } from './es/npn-lookup-form';
import { pagination } from './es/pagination';
import { registrationCompletionList } from './es/registration-completion-list';
import { resetPassword } from './es/reset-password';
import { sandbox } from './es/sandbox';
import { sandboxMail } from './es/sandbox-mail';
import { signIn } from './es/sign-in';
import { signInCode } from './es/sign-in-code';
import { states, statesInSentence } from './es/states';
import { terms } from './es/terms';
import { ui } from './es/ui';
import { verifyEmail } from './es/verify-email';
import type { AllTexts } from './texts';

/** The words of the public pages in Spanish; the type demands every one of the English. */
export const textsEs: AllTexts = {
  createAccount,
  developers,
  failure,
  findLocalHelp,
  forgotPassword,
  help,
  helper,
  helperWords,
  home,
  layout,
  notFound,
  npnLookup,
  npnLookupForm,
  pagination,
  registrationCompletionList,
  resetPassword,
  sandbox,
  sandboxMail,
  signIn,
  signInCode,
  states,
  statesInSentence,
  terms,
  ui,
  verifyEmail,
};
