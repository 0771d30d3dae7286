import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 4) calc(var(--_space) * 4);
  }
  .widget-title,
  ::slotted([slot='heading']) {
    font-size: 1.5em;
    margin: 0;
  }
  .views {
    display: inline-flex;
    justify-self: end;
  }
  .views .button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .views .button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--_radius-button);
    border-end-start-radius: var(--_radius-button);
  }
  .views .button:last-child {
    border-start-end-radius: var(--_radius-button);
    border-end-end-radius: var(--_radius-button);
  }
  .views .button:focus-visible {
    z-index: 1;
  }
  .period {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    min-inline-size: 0;
  }
  .steps {
    display: inline-flex;
    gap: calc(var(--_space) * 1.5);
  }
  .period-name {
    font-size: 1.125em;
    font-weight: var(--_label-weight);
    font-variant-numeric: tabular-nums;
  }
  .search {
    position: relative;
    inline-size: 17em;
    max-inline-size: 100%;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: var(--_control-padding);
    inset-block-start: 50%;
    translate: 0 -50%;
    color: var(--_muted);
    pointer-events: none;
  }
  .search .control {
    padding-inline-start: calc(var(--_control-padding) + 1.625em);
  }
  .search .control::-webkit-search-cancel-button {
    cursor: pointer;
  }
  @container calendar (inline-size < 36em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr);
    }
    .search {
      inline-size: 100%;
    }
    .views {
      justify-self: stretch;
    }
    .views .button {
      flex: 1;
    }
    .period {
      justify-content: space-between;
    }
  }
`;
