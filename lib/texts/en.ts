import { createAccount } from './en/create-account';
import { developers } from './en/developers';
import { failure } from './en/failure';
import { findLocalHelp } from './en/find-local-help';
import { forgotPassword } from './en/forgot-password';
import { help } from './en/help';
import { helper } from './en/helper';
import { helperWords } from './en/helper-words';
import { home } from './en/home';
import { layout } from './en/layout';
import { notFound } from './en/not-found';
import { npnLookup } from './en/npn-lookup';
import { npnLookupForm } from './en/npn-lookup-form';
import { pagination } from './en/pagination';
import { registrationCompletionList } from './en/registration-completion-list';
import { resetPassword } from './en/reset-password';
import { sandbox } from './en/sandbox';
import { sandboxMail } from './en/sandbox-mail';
import { signIn } from './en/sign-in';
import { signInCode } from './en/sign-in-code';
import { states, statesInSentence } from './en/states';
import { terms } from './en/terms';
import { ui } from './en/ui';
import { verifyEmail } from './en/verify-email';

/** The words of the public pages in English, page by page (ICU message format). */
export const textsEn = {
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
