package org.halfpastfour.daynote;

import java.time.Instant;
import org.halfpastfour.family.ChildId;

/** A child that can be fetched today from then on. */
public record ReadyChild(ChildId child, String name, Instant from) {}
