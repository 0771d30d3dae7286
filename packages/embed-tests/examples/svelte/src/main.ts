import '@koinon/widgets/event-calendar/define';
import '@koinon/widgets/newsletter-signup/define';
import '@koinon/widgets/provider/define';
import '@koinon/widgets/registration-form/define';
import { mount } from 'svelte';
import App from './App.svelte';
import './site.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app.');
mount(App, { target });
