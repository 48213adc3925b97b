package org.halfpastfour.placing;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of wishes and rounds because somebody else was faster, and what is told then. */
final class PlacingConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("wish_child_once", about -> new ChangedMeanwhile()),
            telling("wish_list_collected", about -> new ChangedMeanwhile()),
            telling("wish_round_stage", about -> new ChangedMeanwhile()),
            telling("wish_round_once", PlacingError.ROUND_THERE_ALREADY));

    private PlacingConstraints() {}
}
