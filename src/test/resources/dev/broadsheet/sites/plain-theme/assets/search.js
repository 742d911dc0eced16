// The theme's own is tried out in a browser.
