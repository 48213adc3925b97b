package org.halfpastfour.report;

import java.util.BitSet;

/**
 * By how much other numbers differ that somebody could have in mind.
 *
 * @param codes the places whose sums come out differently by it
 * @param whose whose numbers it changes: who knows one of these by heart does not have it in mind
 */
record FigureChange(int[] codes, BitSet whose) {

    boolean isOpenTo(BitSet knowing) {
        return !whose.intersects(knowing);
    }

    boolean changes(int code) {
        for (int each : codes) {
            if (each == code) {
                return true;
            }
        }
        return false;
    }
}
