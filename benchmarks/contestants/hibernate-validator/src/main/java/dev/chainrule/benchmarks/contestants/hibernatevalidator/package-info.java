/** The CSP programme's conditions for a sale as constraints that Hibernate Validator checks. */
@NullMarked
package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import org.jspecify.annotations.NullMarked;
