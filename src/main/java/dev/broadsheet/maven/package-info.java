/** The Maven goals: they translate parameters, and hold no logic of their own. */
@NullMarked
package dev.broadsheet.maven;

import org.jspecify.annotations.NullMarked;
