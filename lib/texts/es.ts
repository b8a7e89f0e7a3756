import { developers } from './es/developers';
import { failure } from './es/failure';
import { findLocalHelp } from './es/find-local-help';
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
import { sandbox } from './es/sandbox';
import { sandboxMail } from './es/sandbox-mail';
import { signIn } from './es/sign-in';
import { signInCode } from './es/sign-in-code';
import { states, statesInSentence } from './es/states';
import { ui } from './es/ui';
import type { AllTexts } from './texts';

/** The words of the public pages in Spanish; the type demands every one of the English. */
export const textsEs: AllTexts = {
  developers,
  failure,
  findLocalHelp,
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
  sandbox,
  sandboxMail,
  signIn,
  signInCode,
  states,
  statesInSentence,
  ui,
};
