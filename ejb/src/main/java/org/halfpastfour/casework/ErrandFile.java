package org.halfpastfour.casework;

/** An errand with the name of its helper. */
record ErrandFile(Errand errand, String helper) {}
