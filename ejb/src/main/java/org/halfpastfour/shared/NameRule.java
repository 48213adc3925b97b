package org.halfpastfour.shared;

import java.util.List;

/** The rule that decides how like two names are; the first that holds. */
enum NameRule {
    AS_READ,
    PARTS_TURNED_ROUND,
    PART_LEFT_OUT,
    SAME_READING,
    LOOK_ALIKE,
    ONE_SIGN_APART,
    TWO_SIGNS_SWAPPED,
    NOTHING_IN_COMMON;

    private static final int FEW_IDEOGRAPHS = 3;
    private static final int FEW_LETTERS = 4;

    static NameRule between(NameKey one, NameKey other) {
        if (one.value().isEmpty() || other.value().isEmpty()) {
            return one.equals(other) ? AS_READ : NOTHING_IN_COMMON;
        }
        if (one.equals(other)) {
            return AS_READ;
        }
        if (areTurnedRound(one, other)) {
            return PARTS_TURNED_ROUND;
        }
        if (beginsWith(one, other) || beginsWith(other, one)) {
            return PART_LEFT_OUT;
        }
        if (!one.reading().isEmpty() && one.reading().equals(other.reading())) {
            return SAME_READING;
        }
        return byDistance(one.value(), other.value());
    }

    private static boolean areTurnedRound(NameKey one, NameKey other) {
        List<String> parts = one.parts().stream().sorted().toList();
        boolean sameParts =
                parts.size() > 1 && parts.equals(other.parts().stream().sorted().toList());
        boolean twoSigns = NameKey.isIdeographs(one.value())
                && one.value().codePointCount(0, one.value().length()) == 2
                && new StringBuilder(one.value()).reverse().toString().equals(other.value());
        return sameParts || twoSigns;
    }

    /** A name of several parts of which the other one is the first. */
    private static boolean beginsWith(NameKey whole, NameKey part) {
        return whole.parts().size() > 1
                && whole.parts().getFirst().equals(part.value())
                && part.value().codePointCount(0, part.value().length())
                        >= (NameKey.isIdeographs(part.value()) ? 2 : 3);
    }

    private static NameRule byDistance(String one, String other) {
        int[] shorter =
                (one.length() <= other.length() ? one : other).codePoints().toArray();
        int[] longer =
                (one.length() <= other.length() ? other : one).codePoints().toArray();
        if (shorter.length > longer.length) {
            return byDistance(longer, shorter, NameKey.isIdeographs(one + other));
        }
        return byDistance(shorter, longer, NameKey.isIdeographs(one + other));
    }

    private static NameRule byDistance(int[] shorter, int[] longer, boolean ideographs) {
        int start = 0;
        while (start < shorter.length && shorter[start] == longer[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter.length - start && shorter[shorter.length - 1 - end] == longer[longer.length - 1 - end]) {
            end++;
        }
        int left = shorter.length - start - end;
        int more = longer.length - start - end;
        if (left == 1 && more == 1 && Ideographs.lookAlike(shorter[start], longer[start])) {
            return LOOK_ALIKE;
        }
        if (longer.length < (ideographs ? FEW_IDEOGRAPHS : FEW_LETTERS)) {
            return NOTHING_IN_COMMON;
        }
        if (left <= 1 && more == 1) {
            return ONE_SIGN_APART;
        }
        boolean swapped =
                left == 2 && more == 2 && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start];
        return swapped ? TWO_SIGNS_SWAPPED : NOTHING_IN_COMMON;
    }
}
