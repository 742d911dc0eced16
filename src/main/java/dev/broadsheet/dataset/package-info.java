/** The files of the data folder, read: tables for articles, and values for templates. */
@NullMarked
package dev.broadsheet.dataset;

import org.jspecify.annotations.NullMarked;
