package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Nobody decides about the own family as staff: a colleague does. */
public final class AboutOneself extends Forbidden {

    public static final String CODE = "about-oneself";

    private static final long serialVersionUID = 1L;

    public AboutOneself() {
        super(CODE, Map.of());
    }
}
