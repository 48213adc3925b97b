package org.halfpastfour.family;

/**
 * Somebody whom a household knows, and who may collect its child today.
 *
 * @param self whether it is who asks
 */
public record OwnCollector(AdultId adult, String name, boolean self) {}
