/**
 * What is a policy? Records and sealed types. Uses {@code java.base} only: it knows neither javac nor JavaPoet, nor any
 * other package of ours.
 */
@NullMarked
package dev.chainrule.processor.model;

import org.jspecify.annotations.NullMarked;
