package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Another site's page tried to use the browser's sign-in to change something here. */
public final class CrossSiteRequest extends Forbidden {

    public static final String CODE = "cross-site-request";

    private static final long serialVersionUID = 1L;

    public CrossSiteRequest() {
        super(CODE, Map.of());
    }
}
