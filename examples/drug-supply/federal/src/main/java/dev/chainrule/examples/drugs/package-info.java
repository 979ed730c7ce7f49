/** Prescription drugs under the US Drug Supply Chain Security Act, as a policy. */
package dev.chainrule.examples.drugs;
