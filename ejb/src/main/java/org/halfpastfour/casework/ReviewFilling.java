package org.halfpastfour.casework;

/** What a draft is filled with. */
record ReviewFilling(ReviewBasis basis, ReviewFigures figures) {}
