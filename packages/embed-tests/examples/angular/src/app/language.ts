import { computed, Injectable, signal } from '@angular/core';
import { words, type Lang } from './words';

/** The language of the site. */
@Injectable({ providedIn: 'root' })
export class Language {
  readonly lang = signal<Lang>('en');
  readonly t = computed(() => words[this.lang()]);
}
