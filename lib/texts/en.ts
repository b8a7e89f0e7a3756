import { developers } from './en/developers';
import { failure } from './en/failure';
import { findLocalHelp } from './en/find-local-help';
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
import { sandbox } from './en/sandbox';
import { sandboxMail } from './en/sandbox-mail';
import { signIn } from './en/sign-in';
import { signInCode } from './en/sign-in-code';
import { states, statesInSentence } from './en/states';
import { ui } from './en/ui';

/** The words of the public pages in English, page by page (ICU message format). */
export const textsEn = {
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
