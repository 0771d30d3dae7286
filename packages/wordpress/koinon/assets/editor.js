/* The blocks in the editor: what they are told on the right, what visitors will see in a frame. No build step: this is the file. */
(function (wp, data) {
  'use strict';

  const el = wp.element.createElement;
  const useEffect = wp.element.useEffect;
  const useRef = wp.element.useRef;
  const useState = wp.element.useState;
  const __ = wp.i18n.__;
  const sprintf = wp.i18n.sprintf;
  const components = wp.components;
  const InspectorControls = wp.blockEditor.InspectorControls;
  const useBlockProps = wp.blockEditor.useBlockProps;

  /** Address of the framed page, with what the block says. */
  function frameUrl(block, attributes) {
    const query = new URLSearchParams();
    block.options.concat(block.shared).forEach(function (option) {
      const value = attributes[option.attribute];
      if (option.name === 'network' || option.pageOnly || !value || problem(option, value)) return;
      query.set(option.name, value === true ? '' : value);
    });
    if (!query.has('lang') && data.language) query.set('lang', data.language);
    const network = attributes.network || data.network;
    return data.server + '/w/' + encodeURIComponent(network) + '/' + block.name + '?' + query;
  }

  /** Why a value cannot be used; empty where it can. */
  function problem(option, value) {
    if (typeof value !== 'string' || value.trim() === '') return '';
    const text = value.trim();
    let usable = true;
    if (option.kind === 'number' && option.choices.length === 0)
      usable = /^\d{1,4}$/.test(text) && Number(text) >= option.min && Number(text) <= option.max;
    else if (option.js) {
      const parts = option.kind === 'ids' ? text.split(',') : [text];
      usable = parts.every(function (part) {
        return part.trim() === '' || new RegExp(option.js, 'u').test(part.trim());
      });
    }
    return usable ? '' : __('This value cannot be used and will be left out.', 'koinon');
  }

  function control(option, attributes, setAttributes) {
    const value = attributes[option.attribute];
    const set = function (next) {
      const change = {};
      change[option.attribute] = next === '' || next === false ? undefined : next;
      setAttributes(change);
    };
    const wrong = problem(option, value);
    const props = {
      key: option.name,
      label: option.label,
      onChange: set,
      help: wrong || option.help || undefined,
    };
    if (option.kind === 'flag')
      return el(components.ToggleControl, Object.assign(props, { checked: value === true }));
    props.value = value || '';
    if (option.choices.length > 0) {
      const standard = option.choices.find(function (choice) {
        return choice.value === option.standard;
      });
      props.options = [
        {
          value: '',
          label: standard
            ? /* translators: %s: what happens without a choice */
              sprintf(__('As usual (%s)', 'koinon'), standard.label)
            : __('As usual', 'koinon'),
        },
      ].concat(option.choices);
      return el(components.SelectControl, props);
    }
    if (option.kind === 'number') Object.assign(props, { type: 'number', min: option.min, max: option.max });
    if (option.kind === 'date') props.type = 'date';
    if (option.standard) props.placeholder = option.standard;
    if (wrong) props.className = 'has-koinon-problem';
    return el(components.TextControl, props);
  }

  /**
   * The framed page, as high as what it holds: it says `ready`, gets one end of a channel, and tells its height through
   * that. Nobody but the network's server is listened to.
   */
  function Preview(props) {
    const frame = useRef();
    const height = useState(320);
    useEffect(
      function () {
        const node = frame.current;
        const view = node.ownerDocument.defaultView;
        let channel;
        node.inert = true;
        function greet() {
          if (channel) channel.port1.close();
          channel = new MessageChannel();
          channel.port1.onmessage = function (event) {
            const message = event.data;
            if (message && message.type === 'size' && message.height > 0 && message.height <= 30000)
              height[1](Math.ceil(message.height));
          };
          node.contentWindow.postMessage({ protocol: 'koinon-frame/1', type: 'hello' }, data.server, [
            channel.port2,
          ]);
        }
        function listen(event) {
          const message = event.data;
          if (event.source !== node.contentWindow || event.origin !== data.server) return;
          if (message && message.protocol === 'koinon-frame/1' && message.type === 'ready') greet();
        }
        view.addEventListener('message', listen);
        return function () {
          view.removeEventListener('message', listen);
          if (channel) channel.port1.close();
        };
      },
      [props.src],
    );
    return el(
      'div',
      { className: 'koinon-preview' },
      el('iframe', {
        ref: frame,
        key: props.src,
        src: props.src,
        title: props.title,
        height: height[0],
        tabIndex: -1,
        referrerPolicy: 'strict-origin',
      }),
    );
  }

  /** A value that has stayed the same for a moment: a preview for every letter would be one too many. */
  function useSettled(value) {
    const settled = useState(value);
    useEffect(
      function () {
        const timer = setTimeout(function () {
          settled[1](value);
        }, 500);
        return function () {
          clearTimeout(timer);
        };
      },
      [value],
    );
    return settled[0];
  }

  /** What stands in the place of a preview. */
  function placeholder(block, text, button) {
    return el(components.Placeholder, { icon: block.icon, label: block.title, instructions: text }, button);
  }

  function settingsLink() {
    return data.settingsUrl
      ? el(
          components.Button,
          { variant: 'primary', href: data.settingsUrl },
          __('Open the settings', 'koinon'),
        )
      : null;
  }

  function content(block, attributes) {
    if (!data.configured)
      return placeholder(
        block,
        data.settingsUrl
          ? __('Koinon does not know your network yet.', 'koinon')
          : __(
              'Koinon does not know your network yet. An administrator sets it up under Settings → Koinon.',
              'koinon',
            ),
        settingsLink(),
      );
    const missing = block.options.filter(function (option) {
      return (
        option.required && (!attributes[option.attribute] || problem(option, attributes[option.attribute]))
      );
    });
    if (missing.length > 0)
      return placeholder(
        block,
        /* translators: %s: name of an option */
        sprintf(__('Still needed: “%s”, in the block’s settings.', 'koinon'), missing[0].label),
      );
    if (!data.previews)
      return placeholder(
        block,
        __(
          'Visitors will see the widget here. There is no preview: the network has not listed this site, or the connection has not been tested. Settings → Koinon says what to do.',
          'koinon',
        ),
        settingsLink(),
      );
    /* translators: %s: name of the block */
    return el(Preview, {
      src: frameUrl(block, attributes),
      title: sprintf(__('Preview: %s', 'koinon'), block.title),
    });
  }

  function edit(block) {
    return function (props) {
      const attributes = useSettled(props.attributes);
      const controls = function (options) {
        return options.map(function (option) {
          return control(option, props.attributes, props.setAttributes);
        });
      };
      return el(
        'div',
        useBlockProps(),
        el(
          InspectorControls,
          null,
          block.options.length > 0 &&
            el(components.PanelBody, { title: __('Widget', 'koinon') }, controls(block.options)),
          el(
            components.PanelBody,
            { title: __('Language and network', 'koinon'), initialOpen: block.options.length === 0 },
            controls(block.shared),
          ),
        ),
        content(block, attributes),
      );
    };
  }

  data.blocks.forEach(function (block) {
    wp.blocks.registerBlockType('koinon/' + block.name, {
      edit: edit(block),
      // What visitors get is written by the server.
      save: function () {
        return null;
      },
    });
  });
})(window.wp, window.koinonEditor);
