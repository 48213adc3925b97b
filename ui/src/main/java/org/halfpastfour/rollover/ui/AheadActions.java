package org.halfpastfour.rollover.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.programme.CopiedPlans;
import org.halfpastfour.programme.MakeUpDays;
import org.halfpastfour.programme.Plannings;
import org.halfpastfour.rollover.OtherClasses;
import org.halfpastfour.rollover.RollOvers;
import org.halfpastfour.rollover.StayLists;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;

/** What the parts of the pages of planning ahead do. */
class AheadActions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RollOvers rollOvers;

    @Inject
    transient StayLists stays;

    @Inject
    transient OtherClasses otherClasses;

    @Inject
    transient CopiedPlans copies;

    @Inject
    transient MakeUpDays makeUpDays;

    @Inject
    transient Plannings plannings;

    @Inject
    transient Calendars calendars;

    @Inject
    Words words;

    @Inject
    Errors errors;
}
