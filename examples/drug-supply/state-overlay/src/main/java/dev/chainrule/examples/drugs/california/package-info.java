/** What California adds to the federal policy for prescription drugs. */
package dev.chainrule.examples.drugs.california;
