// A form for each element that says which; its definition stands in the page, so that it asks the server for nothing.
import { Model } from 'survey-core';
import 'survey-core/i18n/greek';
import 'survey-js-ui';

for (const element of document.querySelectorAll('[data-survey]')) {
  const definition = JSON.parse(document.getElementById(element.dataset.survey).textContent);
  new Model(definition).render(element);
}
