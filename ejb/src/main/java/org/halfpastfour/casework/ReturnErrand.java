package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Gives back what a helper wrote, with what is to be written anew.
 *
 * @param looked the version that was looked at
 */
public record ReturnErrand(ErrandId errand, int looked, String remark) {

    public static final int LONGEST = 500;

    public ReturnErrand {
        new Checks().text("remark", remark, 1, LONGEST).orThrow();
        remark = Text.lines(remark);
    }
}
