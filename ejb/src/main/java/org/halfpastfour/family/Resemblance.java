package org.halfpastfour.family;

import java.util.Objects;
import org.halfpastfour.shared.NameKey;

/** Two entries may be one person: the same name as people read it, or the same phone. */
final class Resemblance {

    private Resemblance() {}

    static boolean between(Adult one, Adult other) {
        return samePhone(one, other) || sameName(one, other);
    }

    static boolean sameName(Adult one, Adult other) {
        return plain(one.name()).equals(plain(other.name()));
    }

    private static boolean samePhone(Adult one, Adult other) {
        return one.phone() != null && Objects.equals(one.phone(), other.phone());
    }

    private static String plain(String name) {
        return NameKey.of(name).value();
    }
}
