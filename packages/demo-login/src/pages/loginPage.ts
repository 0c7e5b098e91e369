import type { Person } from '../organisation';
import type { FeaturedPerson } from '../personas';
import { texts, type Locale } from '../texts';
import { escapeHtml } from './html';
import { renderLayout } from './layout';
import { searchScript } from './searchScript';

/** What the page with the people to choose from shows. */
export type LoginPage = {
  locale: Locale;
  /** Where the choice is posted to. */
  action: string;
  featured: FeaturedPerson[];
  people: Person[];
  nonce: string;
};

function button(person: Person, content: string): string {
  return `<button name="person" value="${escapeHtml(
    person.name,
  )}">${content}</button>`;
}

function featuredItem(
  { person, role, line }: FeaturedPerson,
  l: Locale,
): string {
  const content = `<span class="role">${escapeHtml(
    role[l],
  )}</span><span class="person">${escapeHtml(
    person.displayName,
  )}</span><span class="line">${escapeHtml(line[l])}</span>`;
  return `<li>${button(person, content)}</li>`;
}

function tags(person: Person, l: Locale): string {
  const marks = [
    person.away && texts.away,
    !person.email && texts.noMail,
    person.withoutLeader && texts.noLeader,
    person.units.length > 1 && texts.twoJobs,
  ];
  const shown = marks.map(mark =>
    mark ? `<span class="tag">${mark[l]}</span>` : '',
  );
  return `<span class="tags">${shown.join('')}</span>`;
}

function personItem(person: Person, l: Locale): string {
  const where = [person.title, ...person.units].filter(Boolean).join(' · ');
  const words = `${person.displayName} ${where}`.toLocaleLowerCase('da');
  const content = `<span class="person">${escapeHtml(
    person.displayName,
  )}</span><span class="where">${escapeHtml(where)}</span>${tags(person, l)}`;
  return `<li data-words="${escapeHtml(words)}">${button(
    person,
    content,
  )}</li>`;
}

function mainContent({ locale: l, action, featured, people }: LoginPage) {
  return `<h1>${texts.heading[l]}</h1>
<p class="intro">${texts.intro[l]}</p>
<form method="post" action="${escapeHtml(action)}">
<h2>${texts.featured[l]}</h2>
<ul class="featured">${featured.map(f => featuredItem(f, l)).join('')}</ul>
<h2 id="alle">${texts.everybody[l]}</h2>
<label for="search">${texts.search[l]}</label>
<input id="search" type="search" autocomplete="off">
<p class="count" role="status" data-found="${texts.found[l]}" data-none="${
    texts.none[l]
  }">${people.length} ${texts.found[l]}</p>
<ul class="all" aria-labelledby="alle">${people
    .map(person => personItem(person, l))
    .join('')}</ul>
</form>`;
}

/** The page on which one picks whom to sign in as: featured personas first, then everybody, searchable. */
export function renderLoginPage(page: LoginPage): string {
  return renderLayout({
    locale: page.locale,
    title: texts.title[page.locale],
    main: mainContent(page),
    otherLanguageHref: `?lang=${page.locale === 'da' ? 'en' : 'da'}`,
    script: searchScript,
    nonce: page.nonce,
  });
}
