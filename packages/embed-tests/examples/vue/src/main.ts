import '@koinon/widgets/event-calendar/define';
import '@koinon/widgets/newsletter-signup/define';
import '@koinon/widgets/provider/define';
import '@koinon/widgets/registration-form/define';
import { createApp } from 'vue';
import App from './App.vue';
import './site.css';

createApp(App).mount('#app');
