package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/** That somebody looked into a case, with the case where who asks sees it. */
record GlassFile(BrokenGlass glass, @Nullable Client client) {}
