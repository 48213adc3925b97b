/** What people cost the server while they are there, and that it is given back when they are gone. */
package org.halfpastfour.memory;
