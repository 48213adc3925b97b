package org.halfpastfour.casework;

import java.util.UUID;

/** How often one kind of record was read while somebody looked into a case. */
record GlassReads(UUID glass, String kind, Long times) {}
