/** The CSP programme's conditions for a sale as XACML policies, decided on by AuthzForce. */
@NullMarked
package dev.chainrule.benchmarks.contestants.authzforce;

import org.jspecify.annotations.NullMarked;
