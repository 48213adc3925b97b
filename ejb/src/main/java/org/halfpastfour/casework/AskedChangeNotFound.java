package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** Nothing of that kind waits for who asks to confirm it: it was settled, is too old, or is somebody else's to settle. */
public final class AskedChangeNotFound extends NotFound {

    public static final String CODE = "asked-change-not-found";

    private static final long serialVersionUID = 1L;

    AskedChangeNotFound() {
        super(CODE, Map.of());
    }
}
