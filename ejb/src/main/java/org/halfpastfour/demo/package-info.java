/** A living demo city: homes on real streets and made-up people, made through the same use cases as everything else. */
@NullMarked
@CheckHQL
package org.halfpastfour.demo;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
