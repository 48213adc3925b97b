package org.halfpastfour.shared;

import com.ibm.icu.util.VersionInfo;
import java.util.Objects;

/** Which rule made what is stored of a name. Every start asks, and must not read the tables of pinyin for the answer. */
public final class NameReadingRule {

    private NameReadingRule() {}

    /** Of {@link NameReading} and {@link NameKey}: the code, the tables and the version of ICU. */
    public static int number() {
        return Objects.hash(
                NameReading.RULE,
                VersionInfo.ICU_VERSION.toString(),
                NameTables.lines("surnames.txt"),
                NameTables.lines("ideographs.txt"));
    }
}
