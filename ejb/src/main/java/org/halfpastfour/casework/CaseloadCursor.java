package org.halfpastfour.casework;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;

/**
 * Where a case stands in the list: the most pressing first, then who has more reasons, then by number.
 *
 * @param pressing the order of the first reason; that of nobody's when there is none
 */
record CaseloadCursor(int pressing, int reasons, String caseNumber) implements Comparable<CaseloadCursor> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3}) (\\d{1,3}) (.{1,60})");
    private static final Comparator<CaseloadCursor> ORDER = Comparator.comparingInt(CaseloadCursor::pressing)
            .thenComparing(CaseloadCursor::reasons, Comparator.reverseOrder())
            .thenComparing(CaseloadCursor::caseNumber);

    static CaseloadCursor of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new InvalidInput("after", CommonError.NOT_A_CURSOR.code());
        }
        return new CaseloadCursor(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    @Override
    public int compareTo(CaseloadCursor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return pressing + " " + reasons + " " + caseNumber;
    }
}
