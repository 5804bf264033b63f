/// Starting: a command line on any Java from 17 up in, the same on a JDK that Liqa runs on out. The
/// only package compiled for Java 17; it uses nothing else of Liqa.
package org.liqa.launch;
