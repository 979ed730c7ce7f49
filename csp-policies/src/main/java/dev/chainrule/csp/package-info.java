/** The supported partner relationships of the CSP programme. */
package dev.chainrule.csp;
