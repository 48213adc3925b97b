/** A living demo city: homes on real streets and made-up people, made through the same use cases as everything else. */
@NullMarked
package org.halfpastfour.demo;

import org.jspecify.annotations.NullMarked;
