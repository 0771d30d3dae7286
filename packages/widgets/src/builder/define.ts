import { defineElement } from '../core/index.ts';
import { KoinonEmbedBuilder } from './embed-builder.element.ts';

defineElement('koinon-embed-builder', KoinonEmbedBuilder);
