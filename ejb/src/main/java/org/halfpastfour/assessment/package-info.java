/** How answers to a questionnaire become scores, and what a change of them means: out of the instrument and the answers alone. */
@NullMarked
package org.halfpastfour.assessment;

import org.jspecify.annotations.NullMarked;
