package org.halfpastfour.assessment;

import org.halfpastfour.shared.BothLanguages;

/**
 * A question or statement of an instrument.
 *
 * @param subscale the key of the one that it counts in
 * @param reverse whether agreeing to it counts the other way round
 */
public record InstrumentItem(String key, BothLanguages words, String subscale, boolean reverse) {}
