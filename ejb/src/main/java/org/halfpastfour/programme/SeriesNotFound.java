package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such series, or who asks may not see it. */
public final class SeriesNotFound extends NotFound {

    public static final String CODE = "series-not-found";

    private static final long serialVersionUID = 1L;

    public SeriesNotFound() {
        super(CODE, Map.of());
    }
}
