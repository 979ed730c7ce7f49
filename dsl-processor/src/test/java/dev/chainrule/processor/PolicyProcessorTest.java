package dev.chainrule.processor;

class PolicyProcessorTest {}
