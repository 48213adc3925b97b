package org.halfpastfour.family;

import java.util.List;

/**
 * What joining two records would do, told before it is done.
 *
 * @param kept the name under which the person goes on
 * @param joining households to which the person belongs from then on, besides the present ones
 * @param leftOut households that do not get the child, because somebody of them is kept away from it
 * @param guardians who becomes a guardian besides
 * @param barred who stays, or becomes, kept away from the child
 */
public record JoinEffect(
        String kept, List<String> joining, List<String> leftOut, List<String> guardians, List<String> barred) {

    public JoinEffect {
        joining = List.copyOf(joining);
        leftOut = List.copyOf(leftOut);
        guardians = List.copyOf(guardians);
        barred = List.copyOf(barred);
    }
}
