import { Component, DOCUMENT, effect, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Language } from './language';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <header>
      <h1>{{ language.t().title }}</h1>
      @for (one of languages; track one.lang) {
        <button
          [lang]="one.lang"
          [attr.aria-pressed]="one.lang === language.lang()"
          (click)="language.lang.set(one.lang)"
        >
          {{ one.name }}
        </button>
      }
    </header>
    <nav>
      <a routerLink="/">{{ language.t().network }}</a>
      <a routerLink="/courses">{{ language.t().courses }}</a>
    </nav>
    <main><router-outlet /></main>
  `,
})
export class App {
  protected readonly language = inject(Language);
  protected readonly languages = [
    { lang: 'en', name: 'English' },
    { lang: 'el', name: 'Ελληνικά' },
  ] as const;

  constructor() {
    const { documentElement } = inject(DOCUMENT);
    // The widgets follow the nearest `lang`, at once: nothing else is to be told.
    effect(() => {
      documentElement.lang = this.language.lang();
    });
  }
}
