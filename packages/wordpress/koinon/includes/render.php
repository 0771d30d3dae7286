<?php
/**
 * What a page shows: the tag with a plain link in it, for shortcodes and blocks alike.
 *
 * @package Koinon
 */

namespace Koinon;

/** `[koinon_event_calendar view="month" first_day="7"]`, one for every tag. */
function register_shortcodes(): void {
	foreach ( embed_list()['embeds'] as $embed ) {
		add_shortcode( str_replace( '-', '_', $embed['tag'] ), __NAMESPACE__ . '\\render_shortcode' );
	}
}

/**
 * @param array|string $attributes As written, by anybody who may write a post.
 * @param string|null  $content    Between the opening and the closing shortcode: shown where the widget cannot run.
 * @param string       $shortcode  Its name.
 */
function render_shortcode( $attributes, $content, string $shortcode ): string {
	$embed = find_embed( str_replace( '_', '-', substr( $shortcode, strlen( 'koinon_' ) ) ) );
	$given = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
		// `[… json_ld]` without a value comes as a value without a name.
		$given[ str_replace( '_', '-', is_int( $name ) ? (string) $value : $name ) ] = is_int( $name ) ? '' : $value;
	}
	$inner = is_string( $content ) ? trim( $content ) : '';
	return $embed ? render( $embed, $given, '' === $inner ? '' : wp_kses_post( do_shortcode( shortcode_unautop( wpautop( $inner ) ) ) ) ) : '';
}

/**
 * @param array  $embed  From the list.
 * @param array  $given  By an option's name, as anybody may have written it.
 * @param string $inner  HTML for where the widget cannot run, made safe already; a link where it is empty.
 * @param string $around Attributes of an element around it, escaped already; none where it is empty.
 */
function render( array $embed, array $given, string $inner = '', string $around = '' ): string {
	if ( ! is_configured() ) {
		return note( __( 'Koinon does not know your network yet: set it up under Settings → Koinon. Visitors see nothing here.', 'koinon' ) );
	}
	$read = without_schemes( read_options( $embed, $given ) );
	$html = '' === $inner ? fallback( $embed, $read['options'] ) : $inner;
	if ( $read['missing'] ) {
		/* translators: %s: names of options */
		$html .= note( sprintf( __( 'Koinon: still needed here: %s. Until then visitors see a link.', 'koinon' ), implode( ', ', $read['missing'] ) ) );
	} elseif ( ! is_feed() && enqueue_embed( $embed ) ) {
		$html = '<' . $embed['tag'] . attributes( $read['options'] ) . '>' . $html . '</' . $embed['tag'] . '>';
	}
	if ( $read['refused'] ) {
		/* translators: %s: names of options */
		$html .= note( sprintf( __( 'Koinon: what stands here for %s cannot be used and is left out.', 'koinon' ), implode( ', ', $read['refused'] ) ) );
	}
	return '' === $around ? $html : "<div $around>$html</div>";
}

/** The widget opens no `javascript:` address; nothing that stands in a page of ours has one either. */
function without_schemes( array $read ): array {
	foreach ( $read['options'] as $name => $value ) {
		if ( preg_match( '#^[a-z][a-z0-9+.-]*:#i', $value ) && ! preg_match( '#^https?://#i', $value ) ) {
			unset( $read['options'][ $name ] );
			$read['refused'][] = $name;
		}
	}
	return $read;
}

/** Of an element; a flag stands without a value. */
function attributes( array $options ): string {
	$text = '';
	foreach ( $options as $name => $value ) {
		$text .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $text;
}

/** A link to the network's own page for the same thing. */
function fallback( array $embed, array $options ): string {
	return sprintf(
		'<p><a href="%1$s">%2$s</a></p>',
		esc_url( fallback_url( $embed['name'], $options ) ),
		esc_html( embed_words( $embed['name'] )['fallback'] )
	);
}

function fallback_url( string $name, array $options ): string {
	$settings = settings();
	$network  = $options['network'] ?? $settings['network'];
	$paths    = array(
		'event-calendar'     => '/e/' . $network,
		'registration-form'  => isset( $options['event-id'] ) ? '/f/' . $network . '/registration' : '/e/' . $network,
		'membership-form'    => '/f/' . $network . '/membership',
		'newsletter-signup'  => '/f/' . $network . '/newsletter',
		'newsletter-archive' => '/n/' . $network . '/newsletter',
		'story-submission'   => '/f/' . $network . '/story',
		'story-gallery'      => '/s/' . $network,
	);
	$query    = array(
		'event'    => $options['event-id'] ?? '',
		'lists'    => $options['lists'] ?? '',
		'list'     => $options['list'] ?? '',
		'template' => $options['template'] ?? '',
		'lang'     => $options['lang'] ?? page_language(),
	);
	return $settings['server'] . ( $paths[ $name ] ?? '/n/' . $network ) . '?' . http_build_query( array_filter( $query, 'strlen' ), '', '&', PHP_QUERY_RFC3986 );
}

/** A word to whoever may edit the page; nothing for visitors. */
function note( string $text ): string {
	if ( is_feed() || ! current_user_can( 'edit_posts' ) || ( is_singular() && ! current_user_can( 'edit_post', get_queried_object_id() ) ) ) {
		return '';
	}
	return '<p class="koinon-note"><small>' . esc_html( $text ) . '</small></p>';
}
