package org.halfpastfour.casework;

/** A way of family repair as it stands, in version {@code number}. */
public record RepairTemplateView(RepairTemplateId id, int number, GroupOutline outline) {}
