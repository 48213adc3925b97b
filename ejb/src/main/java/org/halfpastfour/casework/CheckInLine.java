package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/** A check-in with what was written about its call for help, if there was one and somebody saw to it. */
record CheckInLine(CheckIn checkIn, @Nullable HelpAnswer answer) {

    CheckInView view() {
        return checkIn.view(answer);
    }
}
