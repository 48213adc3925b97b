package org.halfpastfour.casework;

import java.util.List;

/**
 * What a caseworker looked into, and who looked into the own cases; the latest first.
 *
 * @param triesLeft how often one may still try today
 */
public record GlassOverview(List<GlassView> mine, List<GlassView> onMine, int triesLeft) {

    public GlassOverview {
        mine = List.copyOf(mine);
        onMine = List.copyOf(onMine);
    }
}
