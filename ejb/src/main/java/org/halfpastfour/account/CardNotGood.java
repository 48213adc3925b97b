package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Gone;

/** No access card that is good now; whether there ever was such a one is not told. */
public final class CardNotGood extends Gone {

    public static final String CODE = "card-not-good";

    private static final long serialVersionUID = 1L;

    CardNotGood() {
        super(CODE, Map.of());
    }
}
