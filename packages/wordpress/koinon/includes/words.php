<?php
/**
 * The words of blocks and options, for the editor and the settings page.
 *
 * @package Koinon
 */

namespace Koinon;

/** Translations come with the plugin. */
function load_words(): void {
	load_plugin_textdomain( 'koinon', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}

/**
 * What an embed is called, what it does, its picture, and what its link says where the widget cannot run.
 *
 * @return array{title: string, description: string, icon: string, fallback: string}
 */
function embed_words( string $name ): array {
	switch ( $name ) {
		case 'event-calendar':
			return array(
				'title'       => __( 'Koinon: event calendar', 'koinon' ),
				'description' => __( 'The network’s events as a list or a calendar, with registration in place.', 'koinon' ),
				'icon'        => 'calendar-alt',
				'fallback'    => __( 'See all events of the network', 'koinon' ),
			);
		case 'registration-form':
			return array(
				'title'       => __( 'Koinon: event registration', 'koinon' ),
				'description' => __( 'The form to register for one event.', 'koinon' ),
				'icon'        => 'tickets-alt',
				'fallback'    => __( 'Register on the network’s page', 'koinon' ),
			);
		case 'membership-form':
			return array(
				'title'       => __( 'Koinon: join the network', 'koinon' ),
				'description' => __( 'The form to become a member of the network.', 'koinon' ),
				'icon'        => 'groups',
				'fallback'    => __( 'Join the network', 'koinon' ),
			);
		case 'newsletter-signup':
			return array(
				'title'       => __( 'Koinon: newsletter sign-up', 'koinon' ),
				'description' => __( 'The form to subscribe to the network’s newsletter.', 'koinon' ),
				'icon'        => 'email-alt',
				'fallback'    => __( 'Subscribe to the newsletter', 'koinon' ),
			);
		case 'newsletter-archive':
			return array(
				'title'       => __( 'Koinon: past newsletters', 'koinon' ),
				'description' => __( 'The issues of the newsletter that have been sent.', 'koinon' ),
				'icon'        => 'archive',
				'fallback'    => __( 'Past issues of the newsletter', 'koinon' ),
			);
		case 'story-submission':
			return array(
				'title'       => __( 'Koinon: tell a story', 'koinon' ),
				'description' => __( 'The form to tell what was tried and what was learned, with pictures.', 'koinon' ),
				'icon'        => 'edit-page',
				'fallback'    => __( 'Tell your story', 'koinon' ),
			);
		case 'story-gallery':
			return array(
				'title'       => __( 'Koinon: stories', 'koinon' ),
				'description' => __( 'What members tried and learned, with search and filters.', 'koinon' ),
				'icon'        => 'format-gallery',
				'fallback'    => __( 'Read the stories of the network', 'koinon' ),
			);
	}
	return array(
		'title'       => $name,
		'description' => '',
		'icon'        => 'admin-site',
		'fallback'    => __( 'See the network’s page', 'koinon' ),
	);
}

/**
 * What an option is called and what it is for.
 *
 * @return array{label: string, help: string}
 */
function option_words( string $name ): array {
	$words = array(
		'view'          => array( __( 'View', 'koinon' ), '' ),
		'date'          => array( __( 'Opens at', 'koinon' ), __( 'A date; empty: today.', 'koinon' ) ),
		'first-day'     => array( __( 'Week starts on', 'koinon' ), '' ),
		'time-zone'     => array( __( 'Time zone', 'koinon' ), __( 'For example Europe/Athens. Empty: the event’s own.', 'koinon' ) ),
		'filters'       => array( __( 'Filters', 'koinon' ), __( 'For example kind=lab,visit; a name with - before it hides that filter: -region', 'koinon' ) ),
		'details'       => array( __( 'An event opens', 'koinon' ), '' ),
		'href-template' => array( __( 'Address of an event’s page', 'koinon' ), __( 'For links to pages of your own: /events/{slug}', 'koinon' ) ),
		'url-state'     => array( __( 'Name in the page’s address', 'koinon' ), __( 'Several widgets on one page need different names; “off” leaves the address alone.', 'koinon' ) ),
		'json-ld'       => array( __( 'Describe the events to search engines', 'koinon' ), __( 'Adds schema.org data to the page.', 'koinon' ) ),
		'event-id'      => array( __( 'Event', 'koinon' ), __( 'The event’s id, as in its address at the network.', 'koinon' ) ),
		'lists'         => array( __( 'Lists', 'koinon' ), __( 'Ids with commas between them. Empty: all lists.', 'koinon' ) ),
		'list'          => array( __( 'List', 'koinon' ), __( 'Id of one list. Empty: all lists.', 'koinon' ) ),
		'limit'         => array( __( 'Shown at a time', 'koinon' ), '' ),
		'template'      => array( __( 'Kind of form', 'koinon' ), __( 'Id of one of the network’s forms for stories. Empty: the usual one.', 'koinon' ) ),
		'facets'        => array( __( 'Filters for visitors', 'koinon' ), __( 'Of type, axis, language, year, event, with commas between them. Empty: all.', 'koinon' ) ),
		'network'       => array( __( 'Network', 'koinon' ), __( 'Empty: the network of the settings.', 'koinon' ) ),
		'lang'          => array( __( 'Language', 'koinon' ), __( 'Empty: the language of the page.', 'koinon' ) ),
		'heading-level' => array( __( 'Level of the widget’s heading', 'koinon' ), __( 'One below the heading that it stands under.', 'koinon' ) ),
	);
	$found = $words[ $name ] ?? array( $name, '' );
	return array(
		'label' => $found[0],
		'help'  => $found[1],
	);
}

/** What a value of a choice is called. */
function value_label( string $option, string $value ): string {
	global $wp_locale;
	if ( 'first-day' === $option ) {
		return $wp_locale->get_weekday( (int) $value % 7 );
	}
	$words = array(
		'view'    => array(
			'agenda' => __( 'Agenda', 'koinon' ),
			'month'  => __( 'Month', 'koinon' ),
			'week'   => __( 'Week', 'koinon' ),
			'day'    => __( 'Day', 'koinon' ),
			'year'   => __( 'Year', 'koinon' ),
		),
		'details' => array(
			'inline' => __( 'In place', 'koinon' ),
			'dialog' => __( 'In a dialog', 'koinon' ),
			'link'   => __( 'On its own page', 'koinon' ),
		),
		// Each in itself, so that whoever looks for it finds it.
		'lang'    => array(
			'el' => 'Ελληνικά',
			'pt' => 'Português',
			'en' => 'English',
		),
	);
	return $words[ $option ][ $value ] ?? $value;
}
