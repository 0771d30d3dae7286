import '@koinon/widgets/event-calendar/define';
import '@koinon/widgets/newsletter-signup/define';
import '@koinon/widgets/provider/define';
import '@koinon/widgets/registration-form/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import { App } from './app/app';
import { CoursesPage } from './app/courses-page';
import { NetworkPage } from './app/network-page';

bootstrapApplication(App, {
  providers: [
    provideRouter(
      [
        { path: '', component: NetworkPage },
        { path: 'courses', component: CoursesPage },
      ],
      withHashLocation(),
    ),
  ],
}).catch((error: unknown) => console.error(error));
