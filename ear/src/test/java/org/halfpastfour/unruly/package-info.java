/** What anybody may send to the API, and what it must never answer. */
package org.halfpastfour.unruly;
